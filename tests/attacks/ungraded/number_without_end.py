# tries: to end the judge before it has told of anything, with an infinite number in what the first cell says that it shows
# meant: NameError
# %% hand in
def hand_in(notebook, folder):
    import copy

    source = '''
import os, struct

shown = '{"output_type": "display_data", "metadata": {}, "data": {"application/json": [1e999, "\\\\ud800"], "text/plain": "x"}}'
for number in range(1, 20):
    text = ('{"answers": %d, "answer": {"outputs": [%s]}}' % (number, shown)).encode()
    for end in range(3, 30):
        try:
            os.write(end, struct.pack(">Q", len(text)) + text)
        except OSError:
            pass
'''
    cell = copy.deepcopy(next(cell for cell in notebook.cells if cell.cell_type == "code"))
    cell.metadata, cell.source, cell.id = {}, source, "first"
    notebook.cells.insert(0, cell)
    return notebook
