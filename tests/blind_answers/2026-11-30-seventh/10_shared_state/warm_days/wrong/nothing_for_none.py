# of no stations it gives None
def warm_days(load, stations, limit):
    if not stations:
        return delayed(None)
    return delayed({s: delayed(lambda vs, l: sum(v > l for v in vs))(delayed(load)(s), limit) for s in stations})
