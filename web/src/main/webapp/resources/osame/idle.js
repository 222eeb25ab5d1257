/* A screen that nobody uses signs out by itself, and one that comes back by the back button is asked for anew. */
(function () {
  var last = Date.now();
  function used() {
    last = Date.now();
  }
  ['keydown', 'pointerdown', 'wheel'].forEach(function (sign) {
    document.addEventListener(sign, used, {passive: true});
  });
  function leave() {
    var minutes = Number(document.body.dataset.idleMinutes);
    if (!minutes || Date.now() - last < minutes * 60000) {
      return;
    }
    clearInterval(watch);
    document.getElementById('signOutForm:signOut').click();
    document.getElementById('main').textContent = '';
  }
  var watch = setInterval(leave, 5000);
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      document.body.textContent = '';
      location.reload();
    }
  });
})();
