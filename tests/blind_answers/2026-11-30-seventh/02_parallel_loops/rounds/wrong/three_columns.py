# adds all increments, all decrements, and then the two sums
def rounds(data):
    up = delayed(sum)([delayed(slowinc)(i) for i in data])
    down = delayed(sum)([delayed(slowdec)(i) for i in data])
    return delayed(slowadd)(up, down)
