# one new dictionary for all
def to_kelvin(records):
    result, new = [], {}
    for record in records:
        new.update(record)
        new["temperature"] = record["temperature"] + 273
        result.append(new)
    return result
