# wrong: only the first record
def to_kelvin(records):
    result = []
    for record in records:
        result.append({**record, "temperature": record["temperature"] + 273})
        return result
    return result
