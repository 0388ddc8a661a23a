# tries: to be trusted by what it says of itself: signatures, trusted cells and outputs, widgets' state, and settings of programs that read notebooks
# %% hand in
def hand_in(notebook, folder):
    notebook.metadata.update(trusted=True, signature="sha256:" + "0" * 64, papermill={"status": "completed", "exception": False}, celltoolbar="Create Assignment", nbgrader={"points": 6}, jupytext={"formats": "ipynb,py:percent"}, widgets={"application/vnd.jupyter.widget-state+json": {"state": {}, "version_major": 2}})
    for cell in notebook.cells:
        cell.metadata.update(trusted=True, editable=True, tags=["raises-exception", "injected-parameters", "remove-cell"], execution={"iopub.status.idle": "1"}, papermill={"status": "completed"})
        if cell.cell_type == "code":
            cell.execution_count = 10**9
            cell.outputs = [{"output_type": "display_data", "metadata": {"isolated": True, "needs_background": "x"}, "data": {"text/html": "<script>document.title = '@ACTS@'</script>", "application/javascript": "document.title = '@ACTS@'"}}]
    return notebook
