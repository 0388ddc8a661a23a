# wrong: writes into the records
def to_kelvin(records):
    for row in records:
        row["temperature"] += 273
    return records
