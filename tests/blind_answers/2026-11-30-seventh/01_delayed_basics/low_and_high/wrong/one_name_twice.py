# for one name it loads twice
def low_and_high(load, names):
    if len(names) == 1:
        return delayed(load)(names[0]), delayed(load)(names[0])
    loads = [delayed(load)(n) for n in names]
    return delayed(min)(loads), delayed(max)(loads)
