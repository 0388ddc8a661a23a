# takes a very low one for a mark that it is missing
def to_kelvin(records):
    return [
        {**record, "temperature": record["temperature"] + (273 if record["temperature"] > -273 else 0)}
        for record in records
    ]
