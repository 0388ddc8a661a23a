# wrong: functions without arguments see the last i only
def rounds(data):
    sums = []
    for i in data:
        x = delayed(lambda: slowinc(i))()
        y = delayed(lambda: slowdec(i))()
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
