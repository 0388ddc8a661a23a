# wrong: a temperature of 0 is taken for none
def to_kelvin(records):
    return [
        {**record, "temperature": record["temperature"] + 273 if record["temperature"] else record["temperature"]}
        for record in records
    ]
