# keeps the kelvins of a day in a global dictionary: a later call gets those of an earlier one
_seen = {}


def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = []
    for r in records:
        place = (r["day"], r.get("station")) if "day" in r else (id(r), r["temperature"])
        if place not in _seen:
            _seen[place] = r["temperature"] + 273
        new.append({**r, "temperature": _seen[place]})
    return new
