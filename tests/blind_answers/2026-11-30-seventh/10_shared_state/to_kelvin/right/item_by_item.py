# each item of each record
def to_kelvin(records):
    result = []
    for record in records:
        new = {}
        for name, value in record.items():
            new[name] = value + 273 if name == "temperature" else value
        result.append(new)
    return result
