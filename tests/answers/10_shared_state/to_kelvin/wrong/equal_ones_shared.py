# caught by: to_kelvin_value
def to_kelvin(records):
    made = {}
    for record in records:
        made.setdefault(str(record), {**record, "temperature": record["temperature"] + 273})
    return [made[str(record)] for record in records]
