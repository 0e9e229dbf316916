import { phoneHref } from './phone.js';

/**
 * The clinic's name and phone. The chat does without them if the server does not tell: the notice then names 911 only.
 */
export async function showClinic(title) {
  const clinic = await fetch('api/clinic')
    .then(response => (response.ok ? response.json() : {}))
    .catch(() => ({}));

  const heading = title || clinic.name;
  if (heading) {
    document.getElementById('title').textContent = heading;
    document.title = heading;
  }

  if (!clinic.phone) return;
  for (const link of document.querySelectorAll('[data-clinic-phone]')) {
    link.href = phoneHref(clinic.phone);
    link.textContent = clinic.phone;
  }
  for (const part of document.querySelectorAll('[data-needs-phone]')) part.hidden = false;
  for (const mark of document.querySelectorAll('[data-placeholder-mark]')) mark.hidden = !clinic.phoneIsPlaceholder;
}
