# tries: versions, kernels, languages, ids, types and metadata of cells that there are not
# reaches: cell
# %% hand in
def hand_in(notebook, folder):
    notebook.update(nbformat=4, nbformat_minor=10**9)
    notebook["metadata"] = {"kernelspec": {"name": "../../bin/sh", "language": ["x"]}, "language_info": {"name": None, "version": 3}, "jupytext": {"text_representation": {"extension": "/../x"}}, "papermill": {"parameters": {"delay": "owned"}}, "celltoolbar": [], "widgets": {"application/vnd.jupyter.widget-state+json": {"state": 3}}}
    kinds = ["code", "heading", "raw", "", None, 7, "Code", "code\n"]
    for number, cell in enumerate(notebook.cells):
        cell["id"] = "same"
        cell["cell_type"] = kinds[number % len(kinds)] if not cell.metadata.get("nbgrader") else cell.cell_type
        cell["metadata"] = {**cell.metadata, "tags": {"x": 1}, "jupyter": 3, "slideshow": None, "execution": "x", "collapsed": [], "deletable": False, "parameters": {}}
        if cell.cell_type == "code":
            cell["execution_count"] = -(10**30)
            cell["outputs"] = [{"output_type": "stream", "name": {}, "text": None}, {}, None, 3, {"output_type": "update_display_data", "data": []}]
    return notebook
