def add_four(values):
    a, b, c, d = values
    left = delayed(slowadd)(x=a, y=b)
    right = delayed(slowadd)(x=c, y=d)
    return delayed(slowadd)(x=left, y=right)
