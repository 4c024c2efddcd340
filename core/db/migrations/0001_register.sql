-- The first shape of the register. {key} and {strict} are filled in by core/db/dialect.
-- Dates and moments are ISO 8601 text, truth is 0 or 1; product.md names what each table is for.

-- What somebody did, as a whole: all its changes stand in the trail under its number.
CREATE TABLE operation (
    id {key},
    at TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    actor_role TEXT NOT NULL,
    deed TEXT NOT NULL,
    undoes INTEGER REFERENCES operation (id)
) {strict};

-- The operation that is being written; empty outside one, so that no row can change without one.
CREATE TABLE open_operation (
    id {key} CHECK (id = 1),
    operation INTEGER REFERENCES operation (id)
) {strict};

INSERT INTO open_operation (id, operation) VALUES (1, NULL);

CREATE TABLE trail (
    id {key},
    operation INTEGER NOT NULL REFERENCES operation (id),
    table_name TEXT NOT NULL,
    record INTEGER NOT NULL,
    before_row TEXT,
    after_row TEXT
) {strict};

CREATE INDEX trail_by_record ON trail (table_name, record);
CREATE INDEX trail_by_operation ON trail (operation);

-- The school's own choices: its name, the age pupils are asked from, how often consent is renewed.
CREATE TABLE setting (
    id {key},
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) {strict};

-- Anybody the school knows. What somebody is to the school stands in the tables after it.
CREATE TABLE person (
    id {key},
    version INTEGER NOT NULL DEFAULT 1,
    title TEXT,
    forename TEXT,
    middle_names TEXT,
    surname TEXT,
    preferred_forename TEXT,
    preferred_surname TEXT,
    born TEXT,
    sex TEXT CHECK (sex IN ('F', 'M')),
    email TEXT,
    phone TEXT,
    address TEXT,
    languages TEXT,
    note TEXT,
    sort_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    CHECK (forename IS NOT NULL OR surname IS NOT NULL)
) {strict};

CREATE INDEX person_by_name ON person (sort_key, id);

-- Restricted: a former name can give away an adoption (domain.md, 3).
CREATE TABLE former_name (
    id {key},
    person INTEGER NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    until_on TEXT
) {strict};

CREATE INDEX former_name_by_person ON former_name (person);

-- These four share their key with the person: one can be several of them.
CREATE TABLE pupil (
    id {key} REFERENCES person (id),
    upn TEXT UNIQUE,
    admission_no TEXT,
    year_group TEXT,
    class TEXT,
    joined_on TEXT,
    left_on TEXT,
    in_care INTEGER NOT NULL DEFAULT 0 CHECK (in_care IN (0, 1)),
    care_authority TEXT
) {strict};

CREATE INDEX pupil_by_class ON pupil (class);

CREATE TABLE staff (
    id {key} REFERENCES person (id),
    code TEXT UNIQUE,
    post TEXT,
    category TEXT,
    started_on TEXT,
    ended_on TEXT,
    dbs_checked_on TEXT
) {strict};

CREATE TABLE governor (
    id {key} REFERENCES person (id),
    role TEXT,
    appointed_on TEXT,
    term_ends_on TEXT
) {strict};

CREATE TABLE associate (
    id {key} REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('volunteer', 'visitor', 'contractor', 'organisation')),
    organisation TEXT,
    from_on TEXT,
    until_on TEXT
) {strict};

-- A parent, carer or other contact of one pupil.
CREATE TABLE contact (
    id {key},
    version INTEGER NOT NULL DEFAULT 1,
    pupil INTEGER NOT NULL REFERENCES pupil (id),
    person INTEGER NOT NULL REFERENCES person (id),
    relationship TEXT,
    priority INTEGER NOT NULL DEFAULT 0,
    responsibility TEXT NOT NULL CHECK (responsibility IN ('yes', 'no', 'unknown')),
    lives_with INTEGER CHECK (lives_with IN (0, 1)),
    may_consent TEXT NOT NULL DEFAULT 'by-responsibility'
        CHECK (may_consent IN ('by-responsibility', 'delegated', 'barred')),
    order_in_force TEXT,
    ended_on TEXT,
    UNIQUE (pupil, person)
) {strict};

CREATE INDEX contact_by_person ON contact (person);

-- How the school's own headings were mapped the last time.
CREATE TABLE import_heading (
    id {key},
    kind TEXT NOT NULL,
    heading TEXT NOT NULL,
    field TEXT NOT NULL,
    UNIQUE (kind, heading)
) {strict};

CREATE TABLE agreement (
    id {key},
    version INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,
    audience TEXT NOT NULL CHECK (audience IN ('early-years-ks1', 'ks2', 'secondary', 'parents',
        'staff', 'governors', 'volunteers-visitors', 'organisations')),
    signers TEXT NOT NULL CHECK (signers IN ('pupil', 'parent-for-pupil', 'pupil-and-parent', 'self')),
    authoriser INTEGER NOT NULL DEFAULT 0 CHECK (authoriser IN (0, 1)),
    renewal TEXT NOT NULL CHECK (renewal IN ('joining', 'each-september', 'months', 'wording-change')),
    renewal_months INTEGER CHECK (renewal_months BETWEEN 1 AND 120),
    retired_on TEXT,
    CHECK ((renewal = 'months') = (renewal_months IS NOT NULL))
) {strict};

-- One version of an agreement's text in one language; published, it is frozen with its SHA-256.
CREATE TABLE wording (
    id {key},
    version INTEGER NOT NULL DEFAULT 1,
    agreement INTEGER NOT NULL REFERENCES agreement (id),
    number INTEGER NOT NULL,
    language TEXT NOT NULL DEFAULT 'en',
    html TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    asks_again INTEGER NOT NULL DEFAULT 0 CHECK (asks_again IN (0, 1)),
    published_at TEXT,
    sha256 TEXT,
    UNIQUE (agreement, number, language),
    CHECK ((published_at IS NULL) = (sha256 IS NULL))
) {strict};

CREATE TABLE issue (
    id {key},
    person INTEGER NOT NULL REFERENCES person (id),
    agreement INTEGER NOT NULL REFERENCES agreement (id),
    issued_on TEXT NOT NULL
) {strict};

CREATE INDEX issue_by_person ON issue (person, agreement);

CREATE TABLE signature (
    id {key},
    person INTEGER NOT NULL REFERENCES person (id),
    agreement INTEGER NOT NULL REFERENCES agreement (id),
    wording INTEGER NOT NULL REFERENCES wording (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('signed', 'declined')),
    signed_on TEXT NOT NULL,
    came TEXT NOT NULL CHECK (came IN ('paper', 'screen', 'earlier-records')),
    note TEXT,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) {strict};

CREATE INDEX signature_by_agreement ON signature (agreement, person);
CREATE INDEX signature_by_person ON signature (person);

CREATE TABLE signatory (
    id {key},
    signature INTEGER NOT NULL REFERENCES signature (id),
    person INTEGER REFERENCES person (id),
    name TEXT NOT NULL,
    capacity TEXT NOT NULL CHECK (capacity IN ('pupil', 'parent', 'authority', 'self',
        'authoriser')),
    signed_on TEXT NOT NULL
) {strict};

CREATE INDEX signatory_by_signature ON signatory (signature);

CREATE TABLE signature_void (
    id {key} REFERENCES signature (id),
    reason TEXT NOT NULL,
    voided_by TEXT NOT NULL,
    voided_at TEXT NOT NULL
) {strict};

-- An authoriser can sign later than the others, so that name alone may have to be voided.
CREATE TABLE signatory_void (
    id {key} REFERENCES signatory (id),
    reason TEXT NOT NULL,
    voided_by TEXT NOT NULL,
    voided_at TEXT NOT NULL
) {strict};

-- A purpose a picture serves. One that was ever asked about is retired, never deleted.
CREATE TABLE consent_use (
    id {key},
    version INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,
    explanation TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('consent', 'public-task', 'legitimate-interests')),
    position INTEGER NOT NULL,
    retired_on TEXT
) {strict};

CREATE TABLE publication (
    id {key},
    version INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    consent_use INTEGER NOT NULL REFERENCES consent_use (id),
    place TEXT NOT NULL,
    published_on TEXT,
    ended_on TEXT,
    long_standing INTEGER NOT NULL DEFAULT 0 CHECK (long_standing IN (0, 1)),
    approved_by TEXT,
    approved_on TEXT
) {strict};

CREATE TABLE publication_person (
    id {key},
    publication INTEGER NOT NULL REFERENCES publication (id),
    person INTEGER NOT NULL REFERENCES person (id),
    UNIQUE (publication, person)
) {strict};

CREATE INDEX publication_person_by_person ON publication_person (person);

-- An answer about one use: an event that never changes. publication is set when a single,
-- long-standing picture was asked about.
CREATE TABLE consent_event (
    id {key},
    person INTEGER NOT NULL REFERENCES person (id),
    consent_use INTEGER NOT NULL REFERENCES consent_use (id),
    publication INTEGER REFERENCES publication (id),
    answer TEXT NOT NULL CHECK (answer IN ('given', 'refused', 'withdrawn', 'objection',
        'objection-settled')),
    by_person INTEGER REFERENCES person (id),
    by_name TEXT NOT NULL,
    capacity TEXT NOT NULL CHECK (capacity IN ('pupil', 'self', 'contact', 'authority', 'other')),
    answered_on TEXT NOT NULL,
    came TEXT NOT NULL CHECK (came IN ('paper', 'screen', 'email', 'telephone', 'in-person',
        'earlier-records')),
    evidence TEXT,
    wording INTEGER REFERENCES wording (id),
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) {strict};

CREATE INDEX consent_event_by_person ON consent_event (person, consent_use);
CREATE INDEX consent_event_by_use ON consent_event (consent_use, person);

CREATE TABLE consent_event_void (
    id {key} REFERENCES consent_event (id),
    reason TEXT NOT NULL,
    voided_by TEXT NOT NULL,
    voided_at TEXT NOT NULL
) {strict};

-- Parents who disagree: what was settled, for one use, with the reason. It decides until one of
-- them answers later than last_event.
CREATE TABLE consent_settlement (
    id {key},
    person INTEGER NOT NULL REFERENCES person (id),
    consent_use INTEGER NOT NULL REFERENCES consent_use (id),
    answer TEXT NOT NULL CHECK (answer IN ('given', 'refused')),
    settled_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    settled_by TEXT NOT NULL,
    last_event INTEGER REFERENCES consent_event (id)
) {strict};

CREATE INDEX consent_settlement_by_person ON consent_settlement (person, consent_use);

-- A separation, a new carer: consent given before that day is asked again.
CREATE TABLE changed_circumstances (
    id {key},
    person INTEGER NOT NULL REFERENCES person (id),
    changed_on TEXT NOT NULL,
    note TEXT
) {strict};

CREATE INDEX changed_circumstances_by_person ON changed_circumstances (person);

-- Do not photograph. The reason is for the safeguarding lead and the head alone.
CREATE TABLE photo_flag (
    id {key},
    version INTEGER NOT NULL DEFAULT 1,
    person INTEGER NOT NULL REFERENCES person (id),
    set_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    lifted_on TEXT
) {strict};

CREATE INDEX photo_flag_by_person ON photo_flag (person);

-- What must be taken down because a consent behind a current publication has gone.
CREATE TABLE take_down (
    id {key},
    version INTEGER NOT NULL DEFAULT 1,
    publication INTEGER NOT NULL REFERENCES publication (id),
    person INTEGER NOT NULL REFERENCES person (id),
    since_on TEXT NOT NULL,
    done_on TEXT,
    done_by TEXT
) {strict};

CREATE INDEX take_down_by_publication ON take_down (publication);

-- "May we use this?", asked and answered, kept as it was answered.
CREATE TABLE permission_slip (
    id {key},
    consent_use INTEGER NOT NULL REFERENCES consent_use (id),
    asked_on TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    purpose TEXT NOT NULL
) {strict};

CREATE TABLE permission_slip_line (
    id {key},
    slip INTEGER NOT NULL REFERENCES permission_slip (id),
    person INTEGER NOT NULL REFERENCES person (id),
    permitted INTEGER NOT NULL CHECK (permitted IN (0, 1)),
    rule INTEGER NOT NULL CHECK (rule BETWEEN 1 AND 6)
) {strict};

CREATE INDEX permission_slip_line_by_slip ON permission_slip_line (slip);
