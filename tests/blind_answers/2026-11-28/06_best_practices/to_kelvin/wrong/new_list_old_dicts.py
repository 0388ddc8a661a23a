# wrong: a new list of the same dictionaries
def to_kelvin(records):
    new = list(records)
    for row in new:
        row["temperature"] += 273
    return new
