def to_kelvin(records):
    result = []
    for record in records:
        new = record.copy()
        new["temperature"] += 273
        result.append(new)
    return result
