/** Sends reminders about overdue invoices. Written by Karim Benali, reviewed by Priya Raman. */

interface Customer {
  readonly name: string;
  readonly email: string;
  readonly overdueDays: number;
}

// Marie Dubois asked for a copy of everything that goes to Hamburg.
const copyTo = 'marie.dubois@example.org';

export const customers: readonly Customer[] = [
  { name: 'Thomas Weber', email: 'thomas.weber@example.net', overdueDays: 12 },
  { name: "Daniel O'Connor", email: 'd.oconnor@example.com', overdueDays: 3 },
];

export function reminder(customer: Customer): string {
  const greeting = `Dear ${customer.name},`;
  const request = `your invoice is ${String(customer.overdueDays)} days overdue.`;
  // Hélène Lefebvre wants this sentence word for word.
  return [greeting, request, 'Please pay within a week.', 'Karim Benali, Atelier Brume', `cc: ${copyTo}`].join('\n');
}
