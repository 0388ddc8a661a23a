from functools import reduce


def four_steps(a, b):
    start = [delayed(slowinc)(a), delayed(slowinc)(b)]
    stages = [lambda pair: delayed(slowadd)(*pair), delayed(slowdec)]
    return reduce(lambda value, stage: stage(value), stages, start)
