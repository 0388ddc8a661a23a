# a copy, then update
def to_kelvin(records):
    warmer = []
    for record in records:
        new = record.copy()
        new.update(temperature=new.pop("temperature") + 273)
        warmer.append({name: new[name] for name in record})
    return warmer
