def four_steps(a, b):
    left = delayed(slowinc)(x=a)
    right = delayed(slowinc)(x=b)
    both = delayed(slowadd)(x=left, y=right)
    result = delayed(slowdec)(x=both)
    return result
