#!/usr/bin/env python3
"""Writes the sample school beside itself: nobody in it exists, and every run gives the same files.

Run it again only to change the school on purpose; the program reads the files, not this.
"""
import csv
import random
import unicodedata
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
RNG = random.Random(820)
LA, ESTABLISHMENT = "820", "2999"
CLASSES = {"R": "RH", "1": "1S", "2": "2B", "3": "3M", "4": "4K", "5": "5D", "6": "6T"}
RETURNED = {"R": 0.90, "1": 0.77, "2": 0.73, "3": 0.67, "4": 0.57, "5": 0.70, "6": 0.63}
USES = [
    "Display in school", "Display outside school", "School website", "Prospectus and printed promotion",
    "Video and webcam", "Learning platform", "School social media", "Press and broadcast",
    "Visiting organisations", "Supervised internet use",
]
# How often families of the sample say no; the last use is not a matter of consent and is left blank.
REFUSALS = [0.02, 0.05, 0.09, 0.06, 0.06, 0.02, 0.17, 0.14, 0.04]

# share of families, girls, boys, mothers, fathers, surnames ("Father's/mother's" where the two differ)
ORIGINS = {
    "British": (
        96,
        "Amelia Isla Ava Freya Poppy Evie Willow Rosie Elsie Harriet Matilda Phoebe Florence Ivy Daisy "
        "Martha Beatrice Heidi Zoë Chloë Eliza Penelope Robyn Edith Olive Maisie Hallie Esme Thea Orla",
        "Oliver George Arthur Noah Leo Theo Archie Jack Freddie Alfie Henry Charlie Thomas Rory Jude "
        "Reuben Finley Albie Hugo Stanley Toby Ralph Louis Elijah Samuel Joshua Benjamin Max Felix Otis",
        "Sarah Emma Laura Rebecca Hannah Gemma Claire Rachel Katie Victoria Joanne Natalie Amy Kirsty "
        "Lucy Charlotte Stephanie Helen Samantha Zoe Abigail Jade Bethany Lauren",
        "James David Daniel Matthew Andrew Christopher Paul Mark Simon Stephen Robert Richard Adam Luke "
        "Ben Craig Stuart Jonathan Peter Lee Gareth Ross Scott Aaron",
        "Smith|Jones|Taylor|Brown|Wilson|Walker|Wright|Thompson|Green|Hall|Wood|Harrison|Clarke|Baker|"
        "Turner|Carter|Phillips|Mitchell|Cooper|Bennett|Shaw|Fletcher|Barnes|Holmes|Pearson|Booth|"
        "Hartley-Moss|Chapman|Webb|Marsh|Dawson|Sutton|Hargreaves|Lowe|ffoulkes|Atkinson|Brearley|Frost|"
        "Garside|Hinchliffe|Nightingale|Pickles|Rowbotham|Stockdale|Thornley|Underhill|Whitworth|Yates",
    ),
    "Irish": (5, "Aoife Saoirse Niamh Caoimhe", "Oisín Cillian Tadhg Seán", "Siobhán Gráinne Orlaith",
              "Ciarán Pádraig Eoin", "O’Neill|Ó Briain|McDonagh|O’Sullivan|Gallagher"),
    "Welsh": (4, "Siân Cerys Ffion Seren", "Ieuan Osian Macsen Dylan", "Rhiannon Angharad Nerys",
              "Hywel Geraint Llŷr", "Llewellyn|ap Rhys|Pritchard|Gwyn"),
    "Pakistani": (16, "Aisha Zara Maryam Inaya Hafsa Safa Amina Anaya", "Muhammad Zayn Ibrahim Yusuf Hamza "
                  "Bilal Rayyan Eesa", "Saima Nadia Shazia Rukhsana Uzma Farah Sana", "Imran Tariq Usman Asif "
                  "Faisal Nadeem Kashif", "Khan|Hussain|Malik|Akhtar|Mahmood|Iqbal|Sheikh|Chaudhry|Mirza"),
    "Bangladeshi": (7, "Sumaiya Tahiya Nusrat Anika", "Rafi Tanvir Zakir Arham", "Fahmida Rumana Shirin Nasrin",
                    "Abdul Shahed Kamal Mizanur", "Rahman|Miah|Chowdhury|Uddin|Begum-Ali|Islam"),
    "Punjabi": (5, "Simran Jasleen Harleen Avneet", "Arjan Fateh Jovan Harveer", "Manpreet Kuldeep Jaspreet",
                "Gurpreet Balraj Sukhdev", "Singh/Kaur|Singh Gill/Kaur Gill|Sandhu|Dhillon"),
    "Indian": (7, "Saanvi Diya Anaya Kavya Mira", "Aarav Rohan Vihaan Dev Krish", "Priya Hetal Sunita Deepa",
               "Rajesh Nilesh Anil Vikram", "Patel|Shah|Desai|Iyer|Sharma|Nair"),
    "Tamil": (3, "Tharani Yazhini", "Kavin Aathavan", "Suganthi Vathani", "Sivakumar Ravindran",
              "Yogarajah|Balasubramaniam|Nadarajah"),
    "Polish": (13, "Zuzanna Maja Lena Oliwia Pola", "Jakub Łukasz Szymon Kacper Stanisław", "Agnieszka "
               "Małgorzata Joanna Ewa Monika", "Paweł Tomasz Grzegorz Michał Krzysztof",
               "Kowalski/Kowalska|Wiśniewski/Wiśniewska|Nowak|Zieliński/Zielińska|Wójcik|Dąbrowski/Dąbrowska|"
               "Lewandowski/Lewandowska|Mazur"),
    "Romanian": (6, "Ioana Ștefania Bianca Daria", "Andrei Matei Luca Ștefan", "Mihaela Elena Raluca",
                 "Ionuț Bogdan Cătălin", "Popescu|Ionescu|Munteanu|Țurcanu|Dumitru"),
    "Ukrainian": (4, "Sofiia Solomiia Darynka", "Danylo Maksym Bohdan", "Olena Iryna Oksana", "Oleksandr Andrii "
                  "Vasyl", "Shevchenko|Kovalenko|Bondarenko|Melnyk"),
    "Nigerian": (7, "Adaeze Temilolúwa Chidera Ayomide", "Oluwaseun Chukwuemeka Tobi Kelechi", "Ngozi Folake "
                 "Blessing Yetunde", "Emeka Adebayo Olumide Ikenna", "Okafor|Adeyemi|Eze|Ọláyínká|Nwosu|Balogun"),
    "Ghanaian": (3, "Abena Akosua", "Kwame Kofi", "Adwoa Efua", "Yaw Kwabena", "Mensah|Owusu|Boateng"),
    "Somali": (5, "Hodan Ifrah Sahra Ayaan", "Abdirahman Liban Guled Zakariye", "Fadumo Hibo Sagal",
               "Mohamed Abdi Farah", "Warsame|Abdullahi|Jama|Hirsi"),
    "Arabic": (5, "Layla Nour Salma Yasmin", "Omar Karim Idris Sami", "Rania Hanan Dalal",
               "Khaled Nabil Youssef", "Al-Ḥasan|Haddad|El-Masry|Saleh|Darwish"),
    "Turkish": (4, "Elif Zeynep Defne", "Emir Kerem Yiğit", "Ayşe Özlem Gülay", "Çağrı Mehmet Hüseyin",
                "Yılmaz|Şahin|Öztürk|Kaya"),
    "Portuguese": (4, "Inês Beatriz Leonor", "João Tomás Duarte", "Conceição Fátima Rita", "José Nuno Rui",
                   "de Souza|da Conceição|Gonçalves|Magalhães"),
    "Spanish": (2, "Sofía Lucía", "Íñigo Mateo", "María Begoña", "Jesús Andrés", "Núñez García|Sánchez|Ibáñez"),
    "French": (2, "Anaïs Éloïse", "Zacharie Rémi", "Hélène Solène", "François Jérôme", "D’Amico-Lefèvre|Dubois"),
    "Vietnamese": (3, "Linh Thảo", "Minh Đức", "Hương Ngọc", "Tuấn Quang", "Nguyễn|Trần|Phạm"),
    "Chinese": (4, "Xinyi Yutong Mei", "Haoran Zixuan Wei", "Xiaoling Yan Hui", "Jian Lei Feng", "Wang|Li|Chen|Zhang"),
    "Caribbean": (5, "Shanice Amara Kiara Jada", "Malachi Tyrese Isaiah Kamari", "Marcia Yvonne Keisha Denise",
                  "Delroy Winston Marlon Curtis", "Campbell|Grant|Beckford|St. Clair|Francis"),
}
KNOWN_AS = {"Samuel": "Sam", "Benjamin": "Ben", "Joshua": "Josh", "Thomas": "Tommy", "Matilda": "Tilly",
            "Beatrice": "Bea", "Oluwaseun": "Seun", "Abdirahman": "Abdi", "Chukwuemeka": "Emeka",
            "Harriet": "Hattie", "Zuzanna": "Zuzia"}
MIDDLE = {"F": "Rose Grace May Jane Louise Anne".split(), "M": "James Peter John William Lee Thomas".split()}


class Deck:
    """Deals every name of a list once before one comes again, so that few children share one."""

    def __init__(self, names):
        self.names, self.left = list(names), []

    def deal(self):
        if not self.left:
            self.left = RNG.sample(self.names, len(self.names))
        return self.left.pop()


DECKS = {origin: {"F": Deck(girls.split()), "M": Deck(boys.split()), "mother": Deck(mothers.split()),
                  "father": Deck(fathers.split()), "surname": Deck(surnames.split("|"))}
         for origin, (_, girls, boys, mothers, fathers, surnames) in ORIGINS.items()}
PHONES = iter(RNG.sample(range(1000), 1000))


def uk(day):
    return day.strftime("%d/%m/%Y") if day else ""


def weekday(day):
    return day + timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)


def upn(authority, establishment, year, serial):
    """Check letter: domain rule, the sum of position times value over positions 2 to 13, modulo 23."""
    digits = f"{authority}{establishment}{year % 100:02d}{serial:03d}"
    return "ABCDEFGHJKLMNPQRTUVWXYZ"[sum(i * int(c) for i, c in enumerate(digits, 2)) % 23] + digits


def phone():
    return f"07700 900{next(PHONES):03d}"


ADDRESSES = set()


def address(forename, surname):
    text = f"{forename}.{surname}".translate(str.maketrans("łŁđĐı", "lLdDi"))
    text = "".join(c for c in unicodedata.normalize("NFD", text) if c.isascii() and (c.isalpha() or c == "."))
    text = text.lower().rstrip(".")
    number = next(n for n in range(1, 99) if (text, n) not in ADDRESSES)
    ADDRESSES.add((text, number))
    return f"{text}{number if number > 1 else ''}@example.org"


class Contact:
    def __init__(self, forename, surname, relationship, responsibility="T", lives="T", email=True):
        self.forename, self.surname, self.relationship = forename, surname, relationship
        self.responsibility, self.lives, self.phone = responsibility, lives, phone()
        self.email = address(forename, surname) if email else ""


class Family:
    """The contacts whom brothers and sisters share; `kind` says what makes the household uncommon."""

    def __init__(self, origin, kind):
        self.origin, self.kind = origin, kind
        self.gap = RNG.choice((2, 2, 3, 4)) if RNG.random() < 0.34 else None
        decks = DECKS[origin]
        his, _, hers = decks["surname"].deal().partition("/")
        self.surnames = {"M": his, "F": hers or his}
        mother_name = hers or his
        if kind in ("separated", "lone", "unknown", "step") and not hers and RNG.random() < 0.5:
            mother_name = decks["surname"].deal().partition("/")[0]
        email = RNG.random() < 0.93
        mother = Contact(decks["mother"].deal(), mother_name, "Mother", email=email)

        def father(**how):
            return Contact(decks["father"].deal(), his, "Father", **how)

        if kind == "both":
            self.contacts = [mother, father(email=RNG.random() < 0.8)]
            if RNG.random() < 0.12:
                self.contacts.append(Contact(decks["mother"].deal(), his, "Grandparent", "F", "F", False))
        elif kind == "separated":
            self.contacts = [mother, father(lives="F")]
        elif kind == "lone":
            self.contacts = [mother]
        elif kind == "unknown":
            self.contacts = [mother, father(responsibility="", lives="F", email=False)]
        elif kind == "step":
            self.contacts = [mother, Contact(decks["father"].deal(), decks["surname"].deal().partition("/")[0],
                                             "Step Father", "F"), father(lives="F")]
        elif kind == "grandparent":
            mother.lives = "F"
            self.contacts = [Contact(decks["mother"].deal(), his, "Grandparent", "F"), mother]
        elif kind == "mothers":
            self.contacts = [mother, Contact(decks["mother"].deal(), mother_name, "Mother")]
        elif kind == "care":
            mother.lives, mother.email = "F", ""
            foster, worker = DECKS["British"], DECKS["Caribbean"]
            self.contacts = [
                Contact(foster["mother"].deal(), foster["surname"].deal(), "Foster Carer", "F"),
                Contact(worker["mother"].deal(), worker["surname"].deal(), "Social Worker", "T", "F"),
                mother]


def families():
    """One after another in a settled order, with the uncommon households spread over the school."""
    origins = [o for o, row in ORIGINS.items() for _ in range(row[0])]
    kinds = (["separated"] * 32 + ["lone"] * 26 + ["unknown"] * 7 + ["step"] * 9 + ["grandparent"] * 5
             + ["mothers"] * 3)
    kinds += ["both"] * (len(origins) - len(kinds))
    RNG.shuffle(origins)
    RNG.shuffle(kinds)
    for origin, kind in zip(origins, kinds):
        yield Family(origin, kind)


class Pupil:
    names = set()

    def __init__(self, family, year, serial):
        age = 4 if year == "R" else 4 + int(year)
        self.family, self.year, self.sex = family, year, RNG.choice("FM")
        self.surname = family.surnames[self.sex]
        # From 1 September to 31 August, so that the school year gives the year group by itself.
        self.born = date(2026 - age - 1, 9, 1) + timedelta(days=RNG.randrange(365))
        self.forename = next(name for name in iter(DECKS[family.origin][self.sex].deal, None)
                             if (name, self.surname) not in Pupil.names)
        Pupil.names.add((self.forename, self.surname))
        has_middle = family.origin in ("British", "Caribbean") and RNG.random() < 0.4
        self.middle = RNG.choice(MIDDLE[self.sex]) if has_middle else ""
        self.preferred = KNOWN_AS.get(self.forename, self.forename) if RNG.random() < 0.6 else self.forename
        reception = 2026 - (age - 4)
        self.joined = weekday(date(reception, 9, 3))
        self.upn = upn(LA, ESTABLISHMENT, reception, serial)
        if year != "R" and RNG.random() < 0.12:
            # Came later from another school, whose number the pupil keeps.
            self.upn = upn("820", f"20{RNG.randrange(10, 60)}", reception, serial + 100)
            self.joined = weekday(date(RNG.randrange(reception + 1, 2027), RNG.choice((1, 4, 9)), RNG.randrange(5, 20)))
            self.joined = min(self.joined, date(2026, 9, 3))
        self.in_care = family.kind == "care"


def school():
    """Thirty to a class; a third of the families has a child in two years."""
    source, siblings, pupils = families(), {}, []
    for position, year in enumerate(CLASSES):
        homes = siblings.get(position, [])
        if year in "25":
            homes.append(Family("British", "care"))
        while len(homes) < 30:
            family = next(source)
            homes.append(family)
            if family.gap:
                siblings.setdefault(position + family.gap, []).append(family)
        group = [Pupil(family, year, serial) for serial, family in enumerate(homes, 1)]
        pupils += sorted(group, key=lambda p: (p.surname.casefold(), p.forename))
    for number, pupil in enumerate(sorted(pupils, key=lambda p: (p.joined, p.upn)), 2401):
        pupil.admission = f"{number:06d}"
    return pupils


def write(name, headings, rows):
    with open(HERE / name, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(headings)
        writer.writerows(rows)


def write_pupils(pupils):
    write("pupils.csv",
          ["Legal Surname", "Legal Forename", "Middle Name(s)", "Preferred Surname", "Preferred Forename", "UPN",
           "Adno", "DOB", "Gender", "Year", "Reg", "Date of Admission", "In Care"],
          [[p.surname, p.forename, p.middle, p.surname, p.preferred, p.upn, p.admission, uk(p.born), p.sex, p.year,
            CLASSES[p.year], uk(p.joined), "T" if p.in_care else "F"] for p in pupils])


def write_contacts(pupils):
    write("contacts.csv",
          ["Pupil UPN", "Pupil Forename", "Pupil Surname", "Priority", "Forename", "Surname", "Relationship",
           "Parental Responsibility", "Lives with Pupil", "Primary Email", "Main Telephone"],
          [[p.upn, p.forename, p.surname, n, c.forename, c.surname, c.relationship, c.responsibility, c.lives, c.email,
            c.phone] for p in pupils for n, c in enumerate(p.family.contacts, 1)])


class Form:
    def __init__(self, pupil, signer, on, answers, agreement="Y"):
        self.pupil, self.signer, self.on, self.answers, self.agreement = pupil, signer, on, answers, agreement
        self.withdrawn = ("", "")

    def row(self):
        c = self.signer
        return [self.pupil.upn, self.agreement, c.relationship, f"{c.forename} {c.surname}", uk(self.on),
                *self.answers, *self.withdrawn]


def school_day(first, spread):
    """Most pages come back in the first fortnight."""
    return weekday(first + timedelta(days=int(RNG.triangular(0, spread, spread / 6))))


def answers():
    """Half the families say yes to all; the rest mark each use, and now and then skip one."""
    if RNG.random() < 0.5:
        return ["Y"] * 9 + [""]
    return ["N" if RNG.random() < 2 * share else "" if RNG.random() < 0.015 else "Y" for share in REFUSALS] + [""]


def forms(pupils):
    made = []
    for year in CLASSES:
        group = [p for p in pupils if p.year == year]
        back = RNG.sample(group, round(RETURNED[year] * len(group)))
        for pupil in back + [p for p in group if p.in_care and p not in back]:
            contacts = pupil.family.contacts
            signer = contacts[0]
            if contacts[1:] and contacts[1].relationship in ("Father", "Mother") and RNG.random() < 0.3:
                signer = contacts[1]
            if pupil.in_care and year == "5":
                signer = contacts[1]  # the authority; the other form is the foster carer's, who may not consent
            agreement = "Y" if RNG.random() < 0.96 else ""
            made.append(Form(pupil, signer, school_day(date(2026, 9, 8), 50), answers(), agreement))
    return made


def add_the_stories(made):
    """What an office meets each autumn: parents who disagree, a mind changed, an objection."""
    by_kind = {}
    for form in RNG.sample(made, len(made)):
        by_kind.setdefault(form.pupil.family.kind, []).append(form)
    website, printed, social, press = (USES.index(use) for use in (
        "School website", "Prospectus and printed promotion", "School social media", "Press and broadcast"))
    second = []
    disputes = ((social,), (social, press), (website, social, press), (press,), (social,))
    for form, refused in zip(by_kind["separated"], disputes):
        mother, father = form.pupil.family.contacts
        form.signer, form.answers = mother, ["Y"] * 9 + [""]
        second.append(Form(form.pupil, father, form.on + timedelta(days=RNG.choice((7, 14, 21))),
                           ["N" if i in refused else "Y" for i in range(9)] + [""]))
    for form in by_kind["unknown"][:2]:
        form.signer = form.pupil.family.contacts[1]
    willing = [f for f in by_kind["both"] if f.answers.count("Y") == 9]
    withdrawals = {date(2026, 10, 1): social, date(2026, 10, 19): website, date(2026, 11, 5): press,
                   date(2026, 11, 12): printed}
    for form, (on, use) in zip(willing, withdrawals.items()):
        form.on = min(form.on, weekday(date(2026, 9, 8) + timedelta(days=RNG.randrange(10))))
        form.withdrawn = (uk(on), USES[use])
    for form in willing[4:6]:
        form.answers[-1] = "O"
    for form in willing[6:8]:
        form.agreement = "N"
    return made + second


def write_forms(pupils):
    made = add_the_stories(forms(pupils))
    order = {p.upn: i for i, p in enumerate(pupils)}
    made.sort(key=lambda f: (order[f.pupil.upn], f.on))
    write("forms.csv",
          ["UPN", "Agreement", "Signed by", "Signed by name", "Date", *USES, "Withdrawn on", "Withdrawn use"],
          [f.row() for f in made])


STAFF = [
    ("Mrs", "Helen", "Ashworth", "Headteacher", "Leadership", 2016, ""),
    ("Mr", "Daniel", "Okoro", "Deputy Headteacher", "Leadership", 2019, ""),
    ("Mrs", "Nasreen", "Siddiqui", "School Business Manager", "Office", 2014, ""),
    ("Mrs", "Carol", "Winterbourne", "Office Manager", "Office", 2008, ""),
    ("Miss", "Ella", "Fairclough", "Office Administrator", "Office", 2023, ""),
    ("Ms", "Róisín", "Kavanagh", "SENCo", "Teaching", 2017, ""),
    ("Miss", "Bronwen", "Hughes", "Teacher, Class RH", "Teaching", 2021, ""),
    ("Mrs", "Amrit", "Sahota", "Teacher, Class 1S", "Teaching", 2015, ""),
    ("Mr", "Oliver", "Brook", "Teacher, Class 2B", "Teaching", 2022, ""),
    ("Ms", "Katarzyna", "Maciejewska", "Teacher, Class 3M", "Teaching", 2020, ""),
    ("Mr", "Farhan", "Kazmi", "Teacher, Class 4K", "Teaching", 2024, ""),
    ("Mrs", "Philippa", "Dunne", "Teacher, Class 5D", "Teaching", 2012, "Pip"),
    ("Mr", "Jonathan", "Tempest", "Teacher, Class 6T", "Teaching", 2018, "Jonny"),
    ("Mrs", "Margaret", "Elsworth", "Teacher, music and cover", "Teaching", 2006, "Maggie"),
    ("Mrs", "Tracey", "Longbottom", "Higher Level Teaching Assistant", "Support", 2011, ""),
    ("Miss", "Chloé", "Martin", "Teaching Assistant", "Support", 2022, ""),
    ("Mrs", "Shabana", "Rafiq", "Teaching Assistant", "Support", 2016, ""),
    ("Mr", "Kieran", "Doyle", "Teaching Assistant", "Support", 2025, ""),
    ("Mrs", "Beata", "Rogalska", "Teaching Assistant", "Support", 2019, ""),
    ("Ms", "Yewande", "Coker", "Teaching Assistant", "Support", 2023, ""),
    ("Mrs", "Linda", "Haigh", "Teaching Assistant", "Support", 2003, ""),
    ("Mr", "Rhys", "Bevan", "Learning Support Assistant", "Support", 2024, ""),
    ("Mr", "Vikram", "Menon", "Network Manager", "Support", 2020, "Vik"),
    ("Mr", "Brian", "Oldroyd", "Site Manager", "Support", 2010, ""),
    ("Mrs", "Sandra", "Pell", "Family Liaison Officer", "Support", 2018, ""),
    ("Mrs", "Gulsen", "Aksoy", "Midday Supervisor", "Support", 2021, ""),
    ("Ms", "Dawn", "Birtwhistle", "Midday Supervisor", "Support", 2013, ""),
    ("Mr", "Tom", "Rushworth", "Midday Supervisor", "Support", 2025, ""),
]
GOVERNORS = [
    ("Judith", "Calloway", "Chair", 2023), ("Anthony", "Mbeki", "Vice Chair", 2024),
    ("Rebecca", "Stead", "Parent Governor", 2024), ("Imtiaz", "Bashir", "Parent Governor", 2025),
    ("Gillian", "Frobisher", "Co-opted Governor", 2023), ("Marek", "Zając", "Online Safety Governor", 2025),
    ("Christine", "Holroyd", "LA Governor", 2023), ("Terence", "Oyelaran", "Foundation Governor", 2025),
    ("Samir", "Desai-Cole", "Co-opted Governor", 2024), ("Eleanor", "Vaughan", "Co-opted Governor", 2026),
    ("Peter", "St. John", "Co-opted Governor", 2023),
]


def staff_code(number, surname):
    return f"{surname[:3].upper()}{number:02d}"


def write_adults():
    rows = []
    for n, (title, forename, surname, post, category, began, preferred) in enumerate(STAFF, 1):
        leaving = date(2026, 12, 18) if surname == "Birtwhistle" else None
        # Looked at again every three years or so.
        checked = weekday(max(date(began, 6, 10), date(2023, 9, 4) + timedelta(days=RNG.randrange(1000))))
        rows.append([title, forename, surname, preferred or forename, staff_code(n, surname), post, category,
                     uk(date(began, 9, 1)), uk(leaving), address(forename, surname), uk(checked)])
    write("staff.csv", ["Title", "Legal Forename", "Legal Surname", "Preferred Forename", "Staff Code", "Post",
                        "Category", "Start Date", "Leaving Date", "Work Email", "DBS Check Date"], rows)
    write("governors.csv", ["First Name", "Last Name", "Role", "Appointed", "Term Ends"],
          [[f, s, role, uk(date(y, 9, 1)), uk(date(y + 4, 8, 31))]
           for f, s, role, y in GOVERNORS])
    write_signatures()


def write_signatures():
    """Most of the staff signed on the first training day; a few, and half the governors, have not."""
    rows = []
    for n, (_, forename, surname, post, *_) in enumerate(STAFF, 1):
        if surname in ("Rafiq", "Doyle", "Tempest", "Birtwhistle", "Rushworth", "Oldroyd"):
            continue
        by = "Nasreen Siddiqui" if post == "Headteacher" else "Helen Ashworth"
        on = date(2026, 9, 1) if RNG.random() < 0.8 else school_day(date(2026, 9, 2), 30)
        # The two newest pages lie on the head's desk: signed, and not yet approved.
        rows.append(["Staff", staff_code(n, surname), f"{forename} {surname}", uk(on),
                     "" if surname in ("Bevan", "Coker") else by])
    for forename, surname, *_ in GOVERNORS[:4] + GOVERNORS[6:8]:
        rows.append(["Governors", "", f"{forename} {surname}", uk(date(2026, 9, 22)), ""])
    write("signatures.csv", ["Agreement", "Staff Code", "Name", "Signed on", "Authorised by"], rows)


if __name__ == "__main__":
    everybody = school()
    write_pupils(everybody)
    write_contacts(everybody)
    write_forms(everybody)
    write_adults()
