# decorates copies of the three, and names each step
lazy = {f.__name__: delayed(f) for f in (slowinc, slowadd, slowdec)}


def four_steps(a, b):
    return lazy["slowdec"](
        total := lazy["slowadd"](x=(x := lazy["slowinc"](a)), y=lazy["slowinc"](b))
    )
