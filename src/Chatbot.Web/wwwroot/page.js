// The clinic's phone stands in one place, faq-data/clinic.yaml, and comes from there.
const clinic = await fetch('api/clinic')
  .then(response => (response.ok ? response.json() : {}))
  .catch(() => ({}));

if (clinic.phone) {
  const digits = clinic.phone.replace(/\D/g, '');
  for (const link of document.querySelectorAll('[data-clinic-phone]')) {
    link.href = `tel:${digits.length === 10 ? '+1' : ''}${digits}`;
    link.textContent = clinic.phone;
  }
  for (const mark of document.querySelectorAll('[data-placeholder-mark]')) mark.hidden = !clinic.phoneIsPlaceholder;
  for (const part of document.querySelectorAll('[data-needs-phone]')) part.hidden = false;
}
