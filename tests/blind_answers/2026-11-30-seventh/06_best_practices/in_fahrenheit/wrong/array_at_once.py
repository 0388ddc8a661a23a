# convert gets the whole week as an array
def in_fahrenheit(load, convert, stations):
    return delayed([delayed(lambda vs: convert(np.array(vs)).tolist())(delayed(load)(s)) for s in stations])
