import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'

/** What a node is drawn with besides sigma's own: its shape, and the colour of the line around it. */
export interface ShapeData extends NodeDisplayData {
  readonly shape: number
  readonly ring: string
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;

void main() {
  float pixel = 2.0 * u_correctionRatio;
  v_radius = a_size / u_sizeRatio;
  v_point = 2.0 * (v_radius * 1.3 + 4.0) * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_point * pixel, 1)).xy, 0, 1);
  v_shape = a_shape;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`

// Each shape is a signed distance in pixels: below zero inside, above it outside.
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;

float shape(vec2 p, float r) {
  vec2 q = abs(p);
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) { vec2 d = q - vec2(0.62 * r); return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - 0.26 * r; }
  if (v_shape < 2.5) return (q.x + q.y) * 0.7071 - 0.85 * r;
  if (v_shape < 3.5) return max(q.x * 0.866 + q.y * 0.5, q.y) - 0.95 * r;
  if (v_shape < 4.5) return abs(length(p) - 0.75 * r) - 0.25 * r;
  return max(q.x * 0.866 - p.y * 0.5, p.y) - 0.6 * r;
}

void main(void) {
  float distance = shape(v_point, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = distance > 3.0 ? vec4(0.0) : v_color;
  #else
  float inside = clamp(0.5 - distance, 0.0, 1.0);
  float around = clamp(2.5 - distance, 0.0, 1.0) * v_ring.a;
  vec4 fill = vec4(v_color.rgb, 1.0) * v_color.a * inside;
  gl_FragColor = fill + vec4(v_ring.rgb, 1.0) * around * (1.0 - inside);
  #endif
}
`

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const
type Uniform = (typeof UNIFORMS)[number]

/** Draws all shapes in one call: circle, rounded square, diamond, hexagon, ring, triangle. */
export class ShapeProgram extends NodeProgram<Uniform> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    }
  }

  processVisibleItem(index: number, offset: number, data: NodeDisplayData): void {
    const { x, y, size, shape, color, ring } = data as ShapeData
    this.array.set([x, y, size, shape, floatColor(color), floatColor(ring), index], offset)
  }

  setUniforms({ correctionRatio, sizeRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, correctionRatio)
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix)
  }
}
