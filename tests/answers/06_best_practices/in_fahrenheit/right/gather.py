def in_fahrenheit(load, convert, stations):
    def gather(*results):
        return list(results)

    one = delayed(lambda station: [convert(value) for value in load(station)])
    return delayed(gather)(*map(one, stations))
