# equal records once
def to_kelvin(records):
    result = []
    for record in records:
        new = {**record, "temperature": record["temperature"] + 273}
        if new not in result:
            result.append(new)
    return result
