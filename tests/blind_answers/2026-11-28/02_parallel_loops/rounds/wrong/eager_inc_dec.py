# wrong: increments and decrements run at once
def rounds(data):
    return delayed(sum)([delayed(slowadd)(slowinc(i), slowdec(i)) for i in data])
