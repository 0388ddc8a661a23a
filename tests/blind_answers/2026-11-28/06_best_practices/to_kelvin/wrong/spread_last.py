# wrong: the old temperature is spread over the new one
def to_kelvin(records):
    return [{"temperature": record["temperature"] + 273, **record} for record in records]
