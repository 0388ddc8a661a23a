# wrong: reads each station twice, to count and to see whether there are values
def warm_days(load, stations, limit):
    def count(values, limit, all_values):
        return sum(value > limit for value in values) if all_values else 0

    return delayed(
        {s: delayed(count)(delayed(load)(s), limit, delayed(load)(s)) for s in stations}
    )
