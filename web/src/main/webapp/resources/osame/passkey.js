/* Asks the authenticator before a form is sent whose page wants a passkey, and puts the answer into its hidden fields. */
(function () {
  function bytes(text) {
    var plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, function (letter) { return letter.charCodeAt(0); });
  }
  function text(buffer) {
    var plain = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }
  function field(form, name) {
    return form.querySelector('[name$=":' + name + '"]');
  }
  function challenge() {
    return fetch('passkey-challenge', {cache: 'no-store', credentials: 'same-origin'})
      .then(function (answer) { return answer.text(); })
      .then(bytes);
  }

  function prove(form) {
    return challenge().then(function (asked) {
      return navigator.credentials.get({publicKey: {challenge: asked, userVerification: 'required', timeout: 60000}});
    }).then(function (credential) {
      field(form, 'credentialId').value = text(credential.rawId);
      field(form, 'authenticatorData').value = text(credential.response.authenticatorData);
      field(form, 'clientData').value = text(credential.response.clientDataJSON);
      field(form, 'signature').value = text(credential.response.signature);
    });
  }

  /* The same officer on the same authenticator has one passkey: a new one takes the place of the old one. */
  function handle(userId) {
    return crypto.subtle.digest('SHA-256', new TextEncoder().encode('osame ' + userId.toLowerCase()));
  }
  function register(form) {
    var userId = form.dataset.userId || field(form, 'userId').value;
    return Promise.all([challenge(), handle(userId)]).then(function (parts) {
      return navigator.credentials.create({publicKey: {
        challenge: parts[0],
        rp: {name: 'Osame'},
        user: {id: parts[1], name: userId, displayName: userId},
        pubKeyCredParams: [{type: 'public-key', alg: -7}, {type: 'public-key', alg: -8}, {type: 'public-key', alg: -257}],
        authenticatorSelection: {residentKey: 'required', userVerification: 'required'},
        attestation: 'none',
        timeout: 120000
      }});
    }).then(function (credential) {
      field(form, 'attestationObject').value = text(credential.response.attestationObject);
      field(form, 'newClientData').value = text(credential.response.clientDataJSON);
    });
  }

  function ask(event) {
    var form = event.target;
    var work = {get: prove, create: register}[form.dataset.passkey];
    if (!work || form.dataset.answered) {
      return;
    }
    event.preventDefault();
    var button = event.submitter;
    var fault = form.querySelector('.passkey-fault');
    fault.textContent = '';
    Promise.resolve().then(function () { return work(form); }).then(function () {
      form.dataset.answered = 'yes';
      form.requestSubmit(button);
    }).catch(function () {
      fault.textContent = fault.dataset.text;
    });
  }
  document.addEventListener('submit', ask);
})();
