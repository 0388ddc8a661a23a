# changes, copies, and changes back
def to_kelvin(records):
    result = []
    for record in records:
        record["temperature"] += 273
        result.append(dict(record))
        record["temperature"] -= 273
    return result
