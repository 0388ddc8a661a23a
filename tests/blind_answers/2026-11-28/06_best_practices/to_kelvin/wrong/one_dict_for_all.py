# wrong: every record is the same dictionary
def to_kelvin(records):
    result, new = [], {}
    for record in records:
        new.clear()
        new.update(record)
        new["temperature"] = record["temperature"] + 273
        result.append(new)
    return result
