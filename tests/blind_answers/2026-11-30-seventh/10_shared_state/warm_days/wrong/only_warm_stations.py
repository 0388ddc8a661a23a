# stations without a warm day are left out
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(v > limit for v in values)

    counts = {s: delayed(count)(delayed(load)(s), limit) for s in stations}
    return delayed(lambda d: {s: n for s, n in d.items() if n})(counts)
