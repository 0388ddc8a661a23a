def rounds(data):
    inc, dec, add, total = delayed(slowinc), delayed(slowdec), delayed(slowadd), delayed(sum)
    return total([add(inc(i), dec(i)) for i in data])
