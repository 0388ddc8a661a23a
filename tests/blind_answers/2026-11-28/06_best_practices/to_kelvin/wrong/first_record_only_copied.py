# wrong: copies the first record, changes the others
def to_kelvin(records):
    result = [dict(record) if i == 0 else record for i, record in enumerate(records)]
    for row in result:
        row["temperature"] += 273
    return result
