# tries: so many small outputs that the grader drowns
# seconds: 20
# reaches: 'text': 'x'
shell = get_ipython()
shell.outputs.left = 10**12
shell.outputs.kept += [{"output_type": "stream", "name": "stdout", "text": ["x"]}] * 400_000


def double(x):
    return x
