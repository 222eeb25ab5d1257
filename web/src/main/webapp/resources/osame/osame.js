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

  $(namePagers);
  $(announceClosing);
  $(document).on('pfAjaxComplete', namePagers);
})();
