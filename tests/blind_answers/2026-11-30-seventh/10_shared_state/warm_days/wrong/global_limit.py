# puts the limit into a global name
current_limit = 0


def count_above(values):
    return sum(v > current_limit for v in values)


def warm_days(load, stations, limit):
    global current_limit
    current_limit = limit
    return delayed({s: delayed(count_above)(delayed(load)(s)) for s in stations})
