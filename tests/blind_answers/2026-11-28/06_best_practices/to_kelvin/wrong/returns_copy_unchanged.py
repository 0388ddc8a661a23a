# wrong: changes the old ones and returns the copy of what they were
def to_kelvin(records):
    before = [dict(record) for record in records]
    for record in records:
        record["temperature"] += 273
    return before
