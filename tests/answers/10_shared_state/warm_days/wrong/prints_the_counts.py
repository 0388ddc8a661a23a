# caught by: warm_days_graph
def warm_days(load, stations, limit):
    z = delayed({s: delayed(lambda v, n: sum(x > n for x in v))(delayed(load)(s), limit) for s in stations})
    print(z.compute(scheduler="sync"))
    return z
