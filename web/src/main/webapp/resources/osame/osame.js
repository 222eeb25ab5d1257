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
  $(namePagers);
  $(document).on('pfAjaxComplete', namePagers);
})();
