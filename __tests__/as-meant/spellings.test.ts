import { inspect } from '../../index';
import { testCases } from './cases';

describe('a key in another spelling is the schema’s', () =>
  testCases([
    {
      what: 'with lines between its words',
      resume: { work: [{ company_name: 'Fog Ltd', job_title: 'Baker', start_date: '2019-03' }] },
      sees: ['Baker', 'Fog Ltd', 'Mar 2019 – Present'],
      hides: ['Job', 'Start', 'Company'],
    },
    {
      what: 'with hyphens',
      resume: { education: [{ institution: 'Fjord', 'study-type': 'BSc', 'end-date': '2012' }] },
      sees: ['BSc', 'Fjord', '2012'],
      hides: ['Study', 'End'],
    },
    {
      what: 'with spaces and capitals, as forms have them',
      resume: { Work: [{ Company: 'Fog Ltd', 'Job Title': 'Baker', 'End Date': '2020' }] },
      sees: ['Baker', 'Fog Ltd', '2020'],
      hides: ['Job Title', 'End Date'],
      sections: ['Experience'],
    },
    {
      what: 'in capitals alone, and with a hyphen that a word need not have',
      resume: { basics: { NAME: 'Ada', URL: 'https://ada.example', 'E-Mail': 'ada@fog.example' } },
      sees: ['Ada', 'ada.example', 'email ada@fog.example'],
      leadsTo: ['https://ada.example', 'mailto:ada@fog.example'],
    },
    {
      what: 'as classes of a program have them',
      resume: { projects: [{ Name: 'Fog', StartDate: '2018', EndDate: '2019' }] },
      sees: ['Fog', '2018'],
      hides: ['Start Date'],
    },
    {
      what: 'behind the schema’s own, where both say something',
      resume: { work: [{ Name: 'Old Ltd', name: 'New Ltd', position: 'Baker' }] },
      sees: ['New Ltd', 'Name Old Ltd'],
    },
    {
      what: 'a note stays a note',
      resume: { work: [{ name: 'Fog Ltd', _position: 'Baker', '-start-date': '2019' }] },
      sees: ['Fog Ltd'],
      hides: ['Baker', '2019'],
    },
  ]));

test('nothing is to be told of them', () => {
  expect(inspect({ work: [{ company: 'Fog Ltd', start_date: '2019', end_date: '2020' }] })).toEqual(
    [],
  );
});
