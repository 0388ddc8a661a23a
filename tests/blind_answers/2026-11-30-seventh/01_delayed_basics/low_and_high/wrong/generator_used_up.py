# the loads are a generator, made a list twice
def low_and_high(load, names):
    loads = (delayed(load)(n) for n in names)
    return delayed(min)(list(loads)), delayed(max)(list(loads) or [delayed(load)(n) for n in names])
