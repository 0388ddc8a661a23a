# caught by: to_kelvin_value
def to_kelvin(records):
    found = []
    for record in records:
        new = {**record, "temperature": record["temperature"] + 273}
        if new not in found:
            found.append(new)
    return found
