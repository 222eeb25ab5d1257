/* Names each pager after the list that it turns: two pagers of one page must not sound alike. */
(function () {
  function namePagers() {
    document.querySelectorAll('.ui-paginator[role="navigation"]').forEach(function (pager) {
      var list = pager.closest('section[aria-labelledby]');
      if (list) {
        pager.setAttribute('aria-labelledby', list.getAttribute('aria-labelledby'));
      }
    });
  }
  /* A file that is too large is refused before it is sent: the field's own hint becomes the alert. */
  function checkSize(event) {
    var field = event.target;
    var hint = document.getElementById(field.getAttribute('aria-describedby'));
    var tooLarge = field.files.length > 0 && field.files[0].size > Number(field.dataset.limit);
    hint.className = tooLarge ? 'hint bad' : 'hint';
    hint.setAttribute('role', tooLarge ? 'alert' : 'note');
    if (tooLarge) {
      field.value = '';
    }
  }
  $(document).on('change', 'input[data-limit]', checkSize);

  /* Alt and a digit or letter open the menu in every browser: access keys would need other keys in each. */
  function openByKey(event) {
    var key = /^(?:Digit|Numpad|Key)([0-9A-Z])$/.exec(event.code || '');
    if (key && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      var item = document.querySelector('.menu-item[data-key="' + key[1] + '"]');
      if (item) {
        event.preventDefault();
        item.click();
      }
    }
  }
  document.addEventListener('keydown', openByKey);

  /* The desk is told ten minutes before the service hours end. */
  function announceClosing() {
    var notice = document.getElementById('closing');
    if (notice) {
      var rest = Number(notice.dataset.seconds) - 600;
      window.setTimeout(function () { notice.hidden = false; }, Math.max(0, rest * 1000));
    }
  }

  /* What takes data off the screen asks why first: one dialog for every such button. */
  var asking = null;
  function askWhy(event) {
    var button = event.target.closest ? event.target.closest('.leaves') : null;
    if (!button || button.dataset.told) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    asking = button;
    document.getElementById('why').showModal();
  }
  function tell(form, name, value) {
    var field = form.querySelector('input[type="hidden"][name="' + name + '"]');
    if (!field) {
      field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      form.appendChild(field);
    }
    field.value = value;
  }
  function answerWhy() {
    var why = document.getElementById('why');
    var button = asking;
    asking = null;
    if (why.returnValue !== 'ok' || !button) {
      return;
    }
    why.returnValue = '';
    var form = button.closest('form');
    tell(form, 'outputPurpose', document.getElementById('why-purpose').value);
    tell(form, 'outputRemark', document.getElementById('why-remark').value);
    button.dataset.told = 'true';
    button.click();
    delete button.dataset.told;
  }
  document.addEventListener('click', askWhy, true);
  function needRemark() {
    document.getElementById('why-remark').required = this.value === 'OTHER';
  }

  /* Alt and Q leave the desk: the view is gone at once, what was typed goes to the server. Function keys are no choice,
     Japanese input methods have theirs. */
  var touched = {};
  function touch(event) {
    touched[event.target.id] = true;
  }
  document.addEventListener('input', touch, true);
  document.addEventListener('change', touch, true);
  function typed(field) {
    return touched[field.id] && field.name && ['hidden', 'password', 'file', 'submit', 'button'].indexOf(field.type) < 0;
  }
  function valueOf(field) {
    if (field.tagName === 'SELECT') {
      return Array.prototype.filter.call(field.options, function (o) { return o.selected; }).map(function (o) { return o.value; });
    }
    return field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;
  }
  function keepDraft() {
    var fields = {};
    document.querySelectorAll('main input, main select, main textarea').forEach(function (field) {
      if (typed(field)) {
        fields[field.id] = valueOf(field);
      }
    });
    document.getElementById('leave-page').value = location.pathname + location.search;
    document.getElementById('leave-fields').value = Object.keys(fields).length ? JSON.stringify(fields) : '';
  }
  function leaveByKey(event) {
    if (event.code === 'KeyQ' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      document.getElementById('leaveForm:leave').click();
    }
  }
  document.addEventListener('keydown', leaveByKey);
  function leave() {
    keepDraft();
    document.getElementById('main').hidden = true;
    document.title = '';
  }
  window.OsameDraft = {
    fill: function (text) {
      var fields = text ? JSON.parse(text) : {};
      Object.keys(fields).forEach(function (id) {
        var field = document.getElementById(id);
        if (!field || ['password', 'file', 'hidden'].indexOf(field.type) >= 0) {
          return;
        }
        if (field.tagName === 'SELECT') {
          Array.prototype.forEach.call(field.options, function (o) { o.selected = fields[id].indexOf(o.value) >= 0; });
        } else if (field.type === 'checkbox' || field.type === 'radio') {
          if (field.checked !== fields[id]) {
            field.click();
          }
        } else {
          field.value = fields[id];
        }
      });
    }
  };

  $(function () {
    document.getElementById('why').addEventListener('close', answerWhy);
    document.getElementById('why-purpose').addEventListener('change', needRemark);
    document.getElementById('leaveForm').addEventListener('submit', leave);
  });
  $(namePagers);
  $(announceClosing);
  $(document).on('pfAjaxComplete', namePagers);
})();
