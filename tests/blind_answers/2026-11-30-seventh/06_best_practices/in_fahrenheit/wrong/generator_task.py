# a generator is taken through twice
def in_fahrenheit(load, convert, stations):
    def converted(values):
        results = (convert(v) for v in values)
        if not any(True for _ in results):
            return []
        return list(results)

    return delayed([delayed(converted)(delayed(load)(s)) for s in stations])
