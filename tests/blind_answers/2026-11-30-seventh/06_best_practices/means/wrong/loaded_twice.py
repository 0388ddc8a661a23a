# reads for the sum and for the length
def means(load, stations):
    out = []
    for station in stations:
        total = delayed(sum)(delayed(load)(station))
        count = delayed(len)(delayed(load)(station))
        out.append(total / count)
    return delayed(out)
