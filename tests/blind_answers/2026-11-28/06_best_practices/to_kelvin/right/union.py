KELVIN = 273


def to_kelvin(records: list[dict]) -> list[dict]:
    warmer = ({"temperature": KELVIN + record["temperature"]} for record in records)
    return [record | change for record, change in zip(records, warmer, strict=True)]
