# repeats are new only once: equal records become one and the same dictionary, and those of a global list stay in it
_made = []


def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = []
    for record in records:
        for known, kelvin in _made:
            if known == record:
                new.append(kelvin)
                break
        else:
            _made.append((dict(record), {**record, "temperature": record["temperature"] + 273}))
            new.append(_made[-1][1])
    return new
