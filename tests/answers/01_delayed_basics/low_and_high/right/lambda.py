low_and_high = lambda load, names: min_and_max([delayed(load)(name) for name in names])
min_and_max = lambda numbers: (delayed(min)(numbers), delayed(max)(numbers))
